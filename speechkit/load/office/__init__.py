"""Parts that the loaders of office documents share: ZIP containers, tables, fields, symbol fonts."""
