"""Says what a line is by itself: furniture, date, office, salutation, label, title; what it holds and begins with."""
