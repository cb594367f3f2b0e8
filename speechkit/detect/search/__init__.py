"""Decides which markers are items and how their lists nest, by a beam search."""
