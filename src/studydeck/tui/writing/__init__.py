"""Parts of the screens on which one writes."""
