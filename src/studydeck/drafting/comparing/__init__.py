"""What is said of one subject against another: aspects, sides, contrasts, flattened tables, what is alike."""
