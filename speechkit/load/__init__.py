"""A file or a stream in, a Document out."""
