"""Reads what stands around the body: title, speaker, date, salutation, contents, annexes, signature."""
