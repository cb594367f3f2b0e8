"""Formats numbers as Word and LibreOffice do."""
