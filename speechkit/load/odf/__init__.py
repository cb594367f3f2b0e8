"""Reads OpenDocument texts (.odt, .ott, .fodt)."""
