"""One amount in two units or two currencies, side by side."""
