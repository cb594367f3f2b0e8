"""Says where a node is unlikely: in the contents, a list of annexes, a table, the closing part."""
