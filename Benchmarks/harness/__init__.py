"""Asks both sides for the times of rows in turn, and shows them."""
