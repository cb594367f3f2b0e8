"""Knows written Chinese for every stage: numerals, measure words, stops, blanks, simplified forms, words."""
