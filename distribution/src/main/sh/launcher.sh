# shellcheck shell=sh disable=SC2154 # the launchers set them
# How whosaid is started: shared by the launchers of a release and of a source tree.
# They set cli and server (jars), archives (a folder for archives of classes, or nothing) and archive_name,
# and define with_articles, which runs its arguments with articles to check after them.

fail() {
  echo "whosaid: $*" >&2
  exit 2
}

# Follows the symbolic links from $1, into target. Like all that runs at each start, it starts no
# more programs than it must.
follow() {
  target=$1
  while [ -h "$target" ]; do
    link=$(readlink "$target")
    case $link in
      /*) target=$link ;;
      *) target=${target%/*}/$link ;;
    esac
  done
}

# The version of the Java at $1, into java_version: "17.0.15".
read_version() {
  follow "$1"
  java_home=${target%/*/*}
  java_version=
  if [ -r "$java_home/release" ]; then # a hundred times faster than to ask Java itself
    # shellcheck disable=SC2034
    # shellcheck disable=SC2034 # between = and " is nothing
    while IFS='="' read -r key nothing value; do
      [ "$key" != JAVA_VERSION ] || java_version=${value%\"}
    done <"$java_home/release"
  else
    java_version=$("$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
}

# Finds a Java, into java, java_home and java_version: $1 if it is there, JAVA_HOME's, or the PATH's.
find_java() {
  found=
  for java in "${1:-}" "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)"; do
    if [ -n "$java" ] && [ -x "$java" ]; then
      read_version "$java"
      release=${java_version%%[!0-9]*}
      [ "${release:-0}" -lt 17 ] || return 0
      found="; $java is ${java_version:-of an unknown version}"
    fi
  done
  fail "needs Java 17 or later$found; install it and put it on the PATH or into JAVA_HOME"
}

# One process at a time: the lock $1 is a folder, which only one process can make.
lock() {
  lock=$1
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || true)
    gone=no
    if [ -n "$owner" ]; then
      kill -0 "$owner" 2>/dev/null || gone=yes
    elif [ "$waited" -ge 5 ]; then # killed between making the lock and signing it
      gone=yes
    fi
    if [ "$gone" = yes ]; then
      mv "$lock" "$lock.$$" 2>/dev/null && rm -rf "$lock.$$"
    else
      [ "$waited" != 1 ] || echo "whosaid: waiting for another whosaid to finish preparing ..." >&2
      waited=$((waited + 1))
      sleep 1
    fi
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ >"$lock/pid"
}

unlock() {
  rm -rf "$lock"
  trap - EXIT INT TERM
}

# Makes sure of an archive of the classes of a check, already parsed, for these jars and this Java:
# later starts take half the time. An empty archive says that none can be made. It takes some
# seconds, which a command that reads nothing, or the only one of a CI job, does not get back.
archive() {
  archive=
  [ -n "$archives" ] || return 0
  archive=$archives/$archive_name-$java_version.jsa
  # shellcheck disable=SC3013 # every sh has it
  [ ! "$archive" -nt "$cli" ] || return 0
  case ${CI:-false},${1:-} in
    false,check | false,extract) ;;
    *)
      archive=
      return 0
      ;;
  esac
  { mkdir -p "$archives" && [ -w "$archives" ]; } 2>/dev/null || return 0
  [ ! -t 2 ] || echo "whosaid: preparing faster starts (once for each version) ..." >&2
  lock "$archive.lock"
  draft=$archive.draft
  # In two steps, for the archive that Java makes in one leaves out classes as old as picocli's. The
  # articles are there so that each rule is used once, on one thread, as when one file is checked.
  # shellcheck disable=SC2086 # the flags are words
  {
    with_articles "$java" "-XX:DumpLoadedClassList=$draft.classes" $flags -XX:ActiveProcessorCount=1 \
      -jar "$cli" check
    "$java" -Xshare:dump "-XX:SharedClassListFile=$draft.classes" \
      "-XX:SharedArchiveFile=$draft.jsa" -cp "$cli"
  } >/dev/null 2>&1 </dev/null || true
  [ -e "$draft.jsa" ] || : >"$draft.jsa"
  mv -f "$draft.jsa" "$archive"
  rm -f "$draft.classes"
  unlock
}

# Flags for the command line: a compiler and a collector that start fast, and large pages. The better
# compiler gains nothing on ten thousand articles, and costs half as much again on one thousand.
choose_flags() {
  flags='-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1'
  ask_for_large_pages
}

# Asks for large pages for the heap and for Java's own memory, where Linux grants them to who asks: a
# start takes a third less time, which the kernel would spend on handing out small ones.
ask_for_large_pages() {
  granted=/sys/kernel/mm/transparent_hugepage/enabled
  [ -r "$granted" ] && read -r granted <"$granted" || return 0
  case $granted in
    *'[always]'* | *'[madvise]'*) ;;
    *) return 0 ;;
  esac
  flags="$flags -XX:+UseTransparentHugePages"
  GLIBC_TUNABLES=${GLIBC_TUNABLES:+$GLIBC_TUNABLES:}glibc.malloc.hugetlb=1
  export GLIBC_TUNABLES
}

# Java takes file names in the locale's encoding.
use_utf_8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
  esac
}

# Becomes the server, with the options $@.
run_server() {
  exec "$java" -jar "$server" "$@"
}

# Becomes the program $1, with the options that follow. It speaks a protocol on its standard output,
# where Java's own warnings would be in the way.
run_protocol() {
  exec "$java" -Xlog:disable -Xlog:all=error:stderr -jar "$@"
}

# Becomes the command line, with the arguments $@.
run_cli() {
  choose_flags
  archive "$@"
  [ -s "$archive" ] || archive=
  terminal=false
  [ ! -t 1 ] || terminal=true
  progress=false
  [ ! -t 2 ] || progress=true
  # shellcheck disable=SC2086 # the flags are words
  exec "$java" $flags ${archive:+"-XX:SharedArchiveFile=$archive"} "-Dwhosaid.terminal=$terminal" \
    "-Dwhosaid.progress=$progress" "-Dwhosaid.server=$server" -jar "$cli" "$@"
}
