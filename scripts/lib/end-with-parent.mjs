// Preloaded into processes a supervisor starts. When the supervisor is killed outright it cannot stop
// them; the channel it leaves closes, and they end themselves. Their own children inherit the preload
// but not the channel: theirs must stay as it is.
if (process.env.SUPERVISOR_PID === String(process.ppid)) {
  process.on('disconnect', () => process.exit(0))
  process.channel?.unref()
}
