"""Parts of the browse screen."""
