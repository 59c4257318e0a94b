#!/bin/sh
# Opens the desktop from a terminal, for a system that does not open the application itself.
exec "$(cd "$(dirname "$0")" && pwd)/Jingjian.app/Contents/Eclipse/jingjian" "$@"
