"""Lays out and colours mind maps."""
