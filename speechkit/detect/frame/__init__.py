"""Reads what stands around the body, above it by learned weights: title, speaker, date, salutation, signature."""
