"""What every stage knows about written Chinese: numerals, stops, blanks, measure words, simplified forms."""
