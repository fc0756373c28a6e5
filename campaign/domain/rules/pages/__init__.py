"""Rules for the campaign itself and its fact sheets."""
