"""Weighs what a line is: evidence of many small kinds, with weights learned from texts whose outline is known."""
