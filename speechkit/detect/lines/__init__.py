"""Weighs what each of the first lines is: title, subtitle, speaker, date, salutation, other front matter or body."""
