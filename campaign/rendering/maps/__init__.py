"""Maps: outlines, projections and drawings."""
