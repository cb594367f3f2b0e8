"""Number formats and list levels that the office formats share."""
