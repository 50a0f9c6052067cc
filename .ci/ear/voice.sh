#!/bin/bash
# The voice: instead of sounding, it writes what it is given and lasts as long as speech would at $EAR_WPM words a minute.
# speech-dispatcher kills it when the reader interrupts itself: a line "begin" without its "end" was cut off.
set -f
text=${1//$'\n'/ }
words=$(wc -w <<<"$text")
printf '%s\tbegin\t%s\t%s\n' "$$" "$words" "$text" >>"$EAR_LOG"
sleep "$(awk -v w="$words" -v r="$EAR_WPM" 'BEGIN { printf "%.2f", (w < 1 ? 0.3 : w) * 60 / r }')"
printf '%s\tend\n' "$$" >>"$EAR_LOG"
