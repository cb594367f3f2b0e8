"""Sets up the Word document that to_docx.py fills."""
