#!/bin/sh
# Checks that the files beside it are those that were handed over.
# このファイルの隣にあるファイルが、受け渡したときのままかを確かめます。
# Needs a POSIX shell and sha256sum:  sh verify.sh
case $0 in */*) cd "${0%/*}" || exit 2 ;; esac
if ! command -v sha256sum >/dev/null 2>&1; then
  echo 'sha256sum is missing / sha256sum が見つかりません' >&2
  exit 2
fi
tab=$(printf '\t')
begin=0000000000000000000000000000000000000000000000000000000000000000
bad=0
files=0
sums=

# Each file has the sum that SHA256SUMS names.
while IFS= read -r line; do
  want=${line%% *}
  file=${line#*  }
  sums="$sums|$want  ${file%%/*}"
  files=$((files + 1))
  if [ ! -f "$file" ]; then
    echo "MISSING  なくなっています: $file"
    bad=1
    continue
  fi
  have=$(sha256sum <"$file")
  if [ "${have%% *}" != "$want" ]; then
    echo "CHANGED  変わっています: $file"
    bad=1
  fi
done <SHA256SUMS || bad=2

# Each link of chain.tsv follows from the one before it, and its file is among the files.
before=$begin
links=0
while IFS= read -r line; do
  link=${line%%"$tab"*}
  record=${line#*"$tab"}
  rest=${record#*"$tab"}
  want=${rest%%"$tab"*}
  rest=${rest#*"$tab"}
  name=${rest%%"$tab"*}
  links=$((links + 1))
  have=$(printf '%s\t%s\n' "$before" "$record" | sha256sum)
  if [ "${have%% *}" != "$link" ]; then
    echo "CHAIN  連鎖が合いません: $name"
    bad=1
  fi
  case "$sums|" in
    *"|$want  files|"*) ;;
    *)
      echo "NOT HERE  ファイルがありません: $name"
      bad=1
      ;;
  esac
  before=$link
done <chain.tsv || bad=2

if [ "$bad" != 0 ]; then
  echo "NOT OK  受け渡したときのままではありません"
  exit 1
fi
echo "OK  受け渡したときのままです: $files files, $links links, $before"
