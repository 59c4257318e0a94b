# What releng/run and releng/test share: a JDK, Maven, Debian packages, a virtual screen. Read by them, not run.
# Nothing here names a machine, a user's folder or a network address.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/jingjian
MAVEN_VERSION=3.9.16
JDK_LEAST=21
STARTED=()

say() { printf '%s\n' "jingjian: $*" >&2; }
die() { say "$*"; exit 1; }

# Options of the JVM that the desktop is shipped with, a line each: of all systems' quick.options, of linux.options.
options_of() {
	local name
	for name in "$@"; do
		grep -hv '^#' "$ROOT"/features/org.jingjian.desktop.feature/launch/*/"$name.options"
	done
}

# Ends what this script started, newest first.
stop_started() {
	local i
	for ((i = ${#STARTED[@]} - 1; i >= 0; i--)); do
		kill "${STARTED[i]}" 2>/dev/null || true
		wait "${STARTED[i]}" 2>/dev/null || true
	done
	STARTED=()
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Installs Debian packages, or says in one line which are missing.
install_packages() {
	[ $# -gt 0 ] || return 0
	may_install || die "missing: $* (on Debian, as root: apt-get install $*)"
	say "installing $*"
	local log
	log=$(mktemp)
	if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
		tail -5 "$log" >&2
		rm -f "$log"
		die "could not install $*"
	fi
	rm -f "$log"
}

# The version of the JDK in a folder: its first number, or nothing if there is none.
jdk_version() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk() {
	local version
	version=$(jdk_version "$1")
	[ -n "$version" ] && [ "$version" -ge $JDK_LEAST ]
}

# JAVA_HOME if it will do, then the one on the path, then the newest in the usual places.
look_for_jdk() {
	local dir best='' best_version=0 version on_path
	on_path=$(readlink -f "$(command -v javac 2>/dev/null)" 2>/dev/null || true)
	for dir in "${JAVA_HOME:-}" "${on_path%/bin/javac}"; do
		if [ -n "$dir" ] && is_jdk "$dir"; then
			printf '%s' "$dir"
			return
		fi
	done
	for dir in /usr/lib/jvm/* /opt/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
		version=$(jdk_version "$dir")
		if [ -n "$version" ] && [ "$version" -ge $JDK_LEAST ] && [ "$version" -gt "$best_version" ]; then
			best=$dir best_version=$version
		fi
	done
	printf '%s' "$best"
}

setup_jdk() {
	local found package
	found=$(look_for_jdk)
	if [ -z "$found" ] && may_install; then
		apt-get update >/dev/null 2>&1 || true
		for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
			if apt-cache show "$package" >/dev/null 2>&1; then
				install_packages "$package"
				found=$(look_for_jdk)
				break
			fi
		done
	fi
	[ -n "$found" ] || die "no JDK of version $JDK_LEAST or newer found: install one (openjdk-$JDK_LEAST-jdk, Temurin, Kona, Dragonwell) or set JAVA_HOME"
	export JAVA_HOME=$found PATH=$found/bin:$PATH
}

# Tycho needs a newer Maven than Debian's; Debian's can fetch it. Outside the project, whose extensions the old one cannot load.
setup_maven() {
	MVN=$CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
	[ -x "$MVN" ] && return
	command -v mvn >/dev/null || install_packages maven
	say "fetching Maven $MAVEN_VERSION"
	mkdir -p "$CACHE"
	local work
	work=$(mktemp -d "$CACHE/maven.XXXXXX")
	# shellcheck disable=SC2086 # MAVEN_ARGS is a list of options
	if ! (cd "$work" && mvn -B -q ${MAVEN_ARGS:-} org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
			-Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$work/out") >"$work/log" 2>&1; then
		grep -m 2 '^\[ERROR\]' "$work/log" >&2 || tail -5 "$work/log" >&2
		rm -rf "$work"
		die "could not fetch Maven $MAVEN_VERSION"
	fi
	chmod +x "$work/out/apache-maven-$MAVEN_VERSION/bin/mvn"
	mv -T "$work/out/apache-maven-$MAVEN_VERSION" "$CACHE/apache-maven-$MAVEN_VERSION" 2>/dev/null || [ -x "$MVN" ]
	rm -rf "$work"
}

# GTK and a Chinese font; with "screen" also what a virtual screen and its picture need.
setup_packages() {
	local missing=()
	if [ "$(uname -s)" = Linux ]; then
		ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || /sbin/ldconfig -p | grep -q 'libgtk-3\.so\.0' || missing+=(libgtk-3-0)
		[ -n "$(fc-list :lang=zh-cn 2>/dev/null | head -n 1)" ] || missing+=(fonts-noto-cjk fontconfig)
		if [ "${1:-}" = screen ]; then
			command -v Xvfb >/dev/null || missing+=(xvfb)
			command -v openbox >/dev/null || missing+=(openbox)
			command -v dbus-launch >/dev/null || missing+=(dbus-x11)
			command -v xwininfo >/dev/null || missing+=(x11-utils)
			identify -version 2>/dev/null | grep -q ImageMagick || missing+=(imagemagick)
		fi
	fi
	install_packages ${missing[@]+"${missing[@]}"}
}

# Starts a virtual screen with a window manager on a free display number.
start_screen() {
	local number_file
	number_file=$(mktemp)
	Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number_file" >/dev/null 2>&1 &
	STARTED+=($!)
	local tries=0
	until [ -s "$number_file" ]; do
		kill -0 "${STARTED[-1]}" 2>/dev/null && [ $((tries += 1)) -lt 150 ] || die "the virtual screen did not start (Xvfb)"
		sleep 0.1
	done
	export DISPLAY=":$(cat "$number_file")" GDK_BACKEND=x11 NO_AT_BRIDGE=1
	rm -f "$number_file"
	openbox >/dev/null 2>&1 &
	STARTED+=($!)
}

# Runs Maven on the project. Generating the model is slow, and left out while nothing of it changed.
build() {
	local model=$ROOT/bundles/org.jingjian.model digest options=() result=0
	digest=$(cat "$model"/model/*.xcore "$ROOT/pom.xml" | cksum)
	if [ "$(cat "$model/src-gen/.digest" 2>/dev/null)" = "$digest" ]; then
		options+=(-Dxcore.phase=none)
	else
		rm -rf "$model/src-gen" "$model"/target/*.jar
	fi
	(cd "$ROOT" && "$MVN" -B -ntp -Dplatform.arch="$(uname -m)" ${options[@]+"${options[@]}"} "$@") || result=$?
	if compgen -G "$model/target/*.jar" >/dev/null; then
		printf '%s' "$digest" >"$model/src-gen/.digest"
	fi
	return $result
}
