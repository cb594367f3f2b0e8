"""An Outline in, the text of a format out."""
