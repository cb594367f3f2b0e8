"""Reads files that are outlines themselves: mind maps, OPML, and the YAML and JSON that speechkit writes."""
