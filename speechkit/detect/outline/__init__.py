"""Builds the nodes of the outline from the decisions of the search."""
