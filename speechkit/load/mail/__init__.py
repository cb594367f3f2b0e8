"""Reads mails (.eml)."""
