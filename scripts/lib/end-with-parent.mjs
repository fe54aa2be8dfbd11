// Preloaded into processes a supervisor starts. When the supervisor is killed outright it cannot stop
// them; the channel it leaves closes, and they end themselves.
process.on('disconnect', () => process.exit(0))
process.channel?.unref()
