"""Reads Word documents (.docx, .docm)."""
