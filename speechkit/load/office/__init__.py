"""Holds what the loaders of office documents share: ZIP containers, XML parts, tables, fields, symbol fonts."""
