"""Events that a campaign invites to, and who signed up for them."""
