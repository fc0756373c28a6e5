"""Groups and people who stand behind a campaign and agreed to be named."""
