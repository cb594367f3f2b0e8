"""Decodes bytes to text and guesses encodings."""
