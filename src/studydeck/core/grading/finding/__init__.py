"""How well an answer says a point: where its words stand in it, and what they weigh."""
