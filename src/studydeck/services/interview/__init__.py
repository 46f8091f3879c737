"""The mock interview: what is asked, how it is answered, what comes of it and how that is kept."""
