"""Parts of the mock interview's screens: choosing what is asked, answering, and what came of it."""
