#!/usr/bin/env bash
# Times whole builds of synthetic archives: site-gen, a plain copy of what it wrote, and Hugo where it is installed, in turns.
set -Eeuo pipefail
trap 'printf "run.sh: line %d failed\n" "$LINENO" >&2' ERR

usage() {
  cat <<'END'
run.sh [option]... [SIZE]...
  SIZE             articles of an archive; 1000 10000 100000 where none is given
  --runs N         rounds; in each, everything runs once (3)
  --sets LIST      same: the pages that the layouts for Hugo make, too
                   all: everything site-gen makes
                   maven: all, by the goal; sizes up to 10000 only
                   (same,all,maven)
  --work FOLDER    for archives, sites and results (generator/target/benchmark)
  --patience S     seconds to wait for a quiet machine before each run (60)
Commands come from the environment:
  SITE_GEN         the standalone command (bin/site-gen of the zip in generator/target, else java -jar with the jar there)
  HUGO             Hugo (hugo)
  MVN              Maven (mvn)
END
}

fail() {
  printf 'run.sh: %s\n' "$*" >&2
  exit 2
}

say() {
  printf '%s\n' "$*" >&2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
target=$root/generator/target

runs=3
sets=same,all,maven
work=$target/benchmark
patience=60
sizes=()
while (($# > 0)); do
  case $1 in
    --help) usage; exit 0 ;;
    --runs | --sets | --work | --patience) (($# > 1)) || fail "$1 needs a value" ;;&
    --runs) runs=$2; shift ;;
    --sets) sets=$2; shift ;;
    --work) work=$2; shift ;;
    --patience) patience=$2; shift ;;
    -*) usage >&2; fail "no such option: $1" ;;
    *) [[ $1 =~ ^[1-9][0-9]*$ ]] || fail "not a number of articles: $1"; sizes+=("$1") ;;
  esac
  shift
done
((${#sizes[@]} > 0)) || sizes=(1000 10000 100000)

# File names are Chinese, and a comma in a decimal number would confuse awk.
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai

mkdir -p "$work"
work=$(cd "$work" && pwd)
aside=$work/aside
mkdir -p "$aside"
results=$work/results.tsv
summary=$work/summary.tsv

has_set() {
  [[ ,$sets, == *,$1,* ]]
}

# ---------------------------------------------------------------- commands

gnu_time=$(type -P gtime || type -P time) || fail 'GNU time is missing (Debian package time)'

launcher=
zip=$(find "$target" -maxdepth 1 -name 'site-gen-*.zip' | sort | sed -n 1p)
if [[ -z ${SITE_GEN:-} && -n $zip ]]; then
  rm -rf "$work/standalone"
  mkdir "$work/standalone"
  (cd "$work/standalone" && jar xf "$zip")
  launcher=$(find "$work/standalone" -path '*/bin/site-gen' -type f)
  chmod +x "$launcher"
fi
read -ra site_gen <<<"${SITE_GEN:-${launcher:-java -jar $target/site-gen.jar}}"
read -ra hugo <<<"${HUGO:-hugo}"
read -ra mvn <<<"${MVN:-mvn}"

[[ -e $target/test-classes/org/sitegen/benchmark/MakeArchive.class && -e $target/site-gen.jar ]] \
  || fail "build first: mvn package -DskipTests -pl generator -am"

hugo_version=
if has_set same; then
  if hugo_version=$("${hugo[@]}" version 2>/dev/null | grep -oE 'v[0-9]+\.[0-9.]+' | sed -n 1p); then
    say "Hugo $hugo_version"
  else
    hugo_version=
    say 'Hugo is not installed: skipped'
  fi
fi

# ---------------------------------------------------------------- archives and sites

make_archive() { # FOLDER [option]...
  [[ -e $1/.made ]] && return
  rm -rf "$1"
  java -cp "$target/test-classes" org.sitegen.benchmark.MakeArchive --out "$@"
  touch "$1/.made"
}

# The same page chrome for both; only addresses differ.
copy_chrome() { # FOLDER ending root archive tags
  local file
  mkdir -p "$1"
  for file in "$here"/chrome/*.html; do
    sed -e "s|@root@|$3|g; s|@archive@|$4|g; s|@tags@|$5|g" "$file" >"$1/$(basename "$file" .html)$2"
  done
}

prepare_same() { # SIZE
  make_archive "$work/$1/same/archive" --articles "$1"
  cp -r "$here/same/." "$work/$1/same/archive/"
  # shellcheck disable=SC2016  # for FreeMarker to expand
  copy_chrome "$work/$1/same/archive/templates/chrome" .ftlh '${root}' archive/index.html tags/index.html
  make_thumbnails "$work/$1/same"
}

prepare_hugo() { # SIZE
  make_archive "$work/$1/hugo" --articles "$1" --format hugo
  cp -r "$here/hugo/." "$work/$1/hugo/"
  copy_chrome "$work/$1/hugo/layouts/partials/chrome" .html / articles.html tags.html
}

build() { # FOLDER: from its archive to its site
  "${site_gen[@]}" build --quiet --now 2026-01-01 --source "$1/archive" --output "$1/site"
}

# Takes files and folders out of the way. Nothing is deleted before the end: for minutes after many files were deleted, ext4
# takes ten times as long to create others, and what is timed would be that.
put_aside() { # PATH...
  local place
  place=$(mktemp -d "$aside/XXXXXX")
  mv -- "$@" "$place"
}

# Without the site and all that was recorded of it; thumbnails are kept, since they are no part of what is timed.
forget_site() { # FOLDER
  local former=() file
  [[ ! -e $1/site ]] || former+=("$1/site")
  if [[ -d $1/.site.site-gen ]]; then
    while IFS= read -r -d '' file; do
      former+=("$file")
    done < <(find "$1/.site.site-gen" -mindepth 1 -maxdepth 1 ! -name thumbnails -print0)
  fi
  ((${#former[@]} == 0)) || put_aside "${former[@]}"
}

prepare_all() { # SIZE
  make_archive "$work/$1/all/archive" --articles "$1"
  make_thumbnails "$work/$1/all"
}

make_thumbnails() { # FOLDER
  if [[ ! -d $1/.site.site-gen/thumbnails ]]; then
    say "making the thumbnails of $1"
    build "$1"
  fi
}

# A project that has nothing but the plugin, as keepers have it.
prepare_maven() { # SIZE
  local version
  mkdir -p "$work/$1/maven"
  version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$root/pom.xml" | sed -n 1p)
  cat >"$work/$1/maven/pom.xml" <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.sitegen.benchmark</groupId>
  <artifactId>archive</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>org.sitegen</groupId>
    <artifactId>site-gen-maven-plugin</artifactId>
    <version>$version</version>
  </plugin></plugins></build>
</project>
END
  (cd "$work/$1/maven" && "${mvn[@]}" -q -o site-gen:help >"$work/last.log" 2>&1)
}

# ---------------------------------------------------------------- measuring

ticks=$(getconf CLK_TCK)

# Seconds that all processors together have been busy since the machine started.
busy() {
  if [[ -r /proc/stat ]]; then
    awk -v ticks="$ticks" '/^cpu /{printf "%.2f", ($2 + $3 + $4 + $7 + $8 + $9) / ticks}' /proc/stat
  else
    echo 0
  fi
}

wait_until_quiet() {
  local before second
  sync
  for ((second = 0; second < patience; second++)); do
    before=$(busy)
    sleep 1
    if awk "BEGIN{exit !($(busy) - $before < 0.15)}"; then
      return
    fi
  done
}

measure() { # SIZE SET WHAT FOLDER-OF-OUTPUT command...
  local size=$1 set=$2 what=$3 output=$4 before after
  shift 4
  wait_until_quiet
  before=$(busy)
  if ! "$gnu_time" -o "$work/last.time" -f '%e %U %S %M' "$@" >"$work/last.log" 2>&1; then
    tail -n 20 "$work/last.log" >&2
    say "failed: $*"
    exit 1
  fi
  after=$(busy)
  tail -n 1 "$work/last.time" | awk -v OFS='\t' -v key="$size	$set	$what" -v round="$round" \
    -v busy="$(awk "BEGIN{print $after - $before}")" -v counted="$(count "$size" "$set" "$what" "$output")" \
    '{own = $2 + $3; print key, round, $1, own, $4 / 1024, (busy > own ? busy - own : 0), counted}' >>"$results"
}

# Pages, bytes of an article's page on average, files and their bytes; the same in each round, so counted in the first only.
count() { # SIZE SET WHAT FOLDER
  if ((round == 1)); then
    find "$4" -type f -printf '%s %P\n' | awk '
      {files++; bytes += $1}
      /\.html$/ {pages++}
      / (articles|print)\/.*\.html$/ {articles++; text += $1}
      END {printf "%d\t%d\t%d\t%.0f", pages, articles ? text / articles : 0, files, bytes}'
  else
    awk -F'\t' -v OFS='\t' -v key="$1 $2 $3" '$1 " " $2 " " $3 == key {print $9, $10, $11, $12; exit}' "$results"
  fi
}

middle_article() { # ARCHIVE
  find "$1/articles" -name '*.md' | sort | awk '{file[NR] = $0} END {print file[int((NR + 1) / 2)]}'
}

time_site_gen() { # SIZE SET
  local folder=$work/$1/$2 article
  local command=("${site_gen[@]}" build --quiet --now 2026-01-01 --source "$folder/archive" --output "$folder/site")
  article=$(middle_article "$folder/archive")
  # Left by a run that was broken off.
  [[ ! -e $folder/article.md ]] || mv "$folder/article.md" "$article"

  forget_site "$folder"
  measure "$1" "$2" 'cold' "$folder/site" "${command[@]}"

  [[ ! -e $folder/copy ]] || put_aside "$folder/copy"
  measure "$1" "$2" 'copy' "$folder/copy" cp -r "$folder/site" "$folder/copy"
  put_aside "$folder/copy"

  cp -p "$article" "$folder/article.md"
  printf '\n更正：第 %d 版的人數以縣檔案館的紀錄為準。\n' "$round" >>"$article"
  measure "$1" "$2" 'edited' "$folder/site" "${command[@]}"
  measure "$1" "$2" 'unchanged' "$folder/site" "${command[@]}"
  mv "$folder/article.md" "$article"
}

time_hugo() { # SIZE
  local former
  for former in public resources; do
    [[ ! -e $work/$1/hugo/$former ]] || put_aside "$work/$1/hugo/$former"
  done
  measure "$1" hugo 'cold' "$work/$1/hugo/public" "${hugo[@]}" --quiet --source "$work/$1/hugo"
}

time_goal() { # SIZE
  forget_site "$work/$1/maven"
  if [[ ! -d $work/$1/maven/.site.site-gen/thumbnails ]]; then
    mkdir -p "$work/$1/maven/.site.site-gen"
    cp -r "$work/$1/all/.site.site-gen/thumbnails" "$work/$1/maven/.site.site-gen/"
  fi
  measure "$1" maven 'cold' "$work/$1/maven/site" "${mvn[@]}" -q -o -f "$work/$1/maven/pom.xml" site-gen:build \
    -Dsite-gen.now=2026-01-01 -Dsite-gen.source="$work/$1/all/archive" -Dsite-gen.output="$work/$1/maven/site"
}

# ---------------------------------------------------------------- results

median() {
  sort -n | awk '{v[NR] = $1} END {printf "%.2f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

field() { # SIZE SET WHAT number-of-field
  awk -F'\t' -v key="$1 $2 $3" -v field="$4" '$1 " " $2 " " $3 == key {print $field}' "$results"
}

wall() { # SIZE SET WHAT; empty where it was not measured
  local walls
  walls=$(field "$1" "$2" "$3" 5)
  [[ -z $walls ]] || median <<<"$walls"
}

ratio() { # wall other
  if [[ -n $2 ]]; then
    awk "BEGIN{if ($2 > 0) printf \"%.3f\", $1 / $2; else printf \"-\"}"
  else
    printf -- -
  fi
}

summarise() { # SIZE
  local size=$1 set what hugo_wall walls
  hugo_wall=$(wall "$size" hugo cold)
  cut -f 2,3 "$results" | awk -F'\t' -v OFS='\t' '!seen[$0]++' >"$work/last.keys"
  while IFS=$'\t' read -r set what; do
    walls=$(field "$size" "$set" "$what" 5 | sort -n)
    [[ -n $walls ]] || continue
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$size" "$set" "$what" \
      "$(median <<<"$walls")" "$(head -n 1 <<<"$walls")" "$(tail -n 1 <<<"$walls")" \
      "$(field "$size" "$set" "$what" 6 | median)" "$(field "$size" "$set" "$what" 7 | median)" \
      "$(field "$size" "$set" "$what" 8 | median)" \
      "$(ratio "$(wall "$size" "$set" "$what")" "$hugo_wall")" \
      "$(ratio "$(wall "$size" "$set" "$what")" "$(wall "$size" "$set" copy)")" \
      "$(field "$size" "$set" "$what" 9 | sed -n 1p)" "$(field "$size" "$set" "$what" 11 | sed -n 1p)" \
      "$(field "$size" "$set" "$what" 12 | sed -n 1p)"
  done <"$work/last.keys" >>"$summary"
  table "$size"
}

table() { # SIZE
  printf '\n%d articles, %d rounds%s\n' "$1" "$runs" "${hugo_version:+, Hugo $hugo_version}"
  awk -F'\t' -v size="$1" '
    BEGIN {
      row = "%-6s %-10s %8s %17s %8s %9s %9s %8s %8s %8s %8s %9s\n"
      printf row, "set", "build", "wall s", "from-to", "CPU s", "peak MiB", "others s", "to Hugo", "to copy", "pages", "files", "MB"
    }
    $1 == size {
      printf row, $2, $3, $4, $5 "-" $6, $7, sprintf("%d", $8), $9, $10, $11, $12, $13, sprintf("%.1f", $14 / 1e6)
    }' "$summary"
  # The two that make the same pages should make pages of about the same size.
  awk -F'\t' -v size="$1" '
    $1 == size && $3 == "cold" && $4 == 1 {bytes[$2] = $10}
    END {
      if (bytes["same"] && bytes["hugo"])
        printf "bytes of an article'"'"'s page: same %d, hugo %d\n", bytes["same"], bytes["hugo"]
    }' "$results"
  if [[ -n $(wall "$1" maven cold) ]]; then
    printf 'the goal to the standalone command: %s\n' "$(ratio "$(wall "$1" maven cold)" "$(wall "$1" all cold)")"
  fi
}

# ---------------------------------------------------------------- the runs

# In a function, so that the whole file has been read before hours are spent on it.
main() {
  local size goal
  say "site-gen is ${site_gen[*]}"
  # A launcher may prepare itself at its first use.
  make_archive "$work/first/archive" --articles 20
  build "$work/first"

  printf 'articles\tset\tbuild\tround\twall s\tCPU s\tpeak MiB\tothers CPU s\tpages\tbytes of a page\tfiles\tbytes\n' >"$results"
  printf 'articles\tset\tbuild\twall s\tfrom\tto\tCPU s\tpeak MiB\tothers CPU s\tto Hugo\tto copy\tpages\tfiles\tbytes\n' >"$summary"
  for size in "${sizes[@]}"; do
    say "$size articles"
    if has_set same; then
      prepare_same "$size"
      [[ -z $hugo_version ]] || prepare_hugo "$size"
    fi
    if has_set all || has_set maven; then
      prepare_all "$size"
    fi
    goal=
    if has_set maven && ((size <= 10000)); then
      if prepare_maven "$size"; then
        goal=1
      else
        say 'the Maven plugin is not installed (mvn install -DskipTests): skipped'
      fi
    fi
    for ((round = 1; round <= runs; round++)); do
      if has_set same; then
        [[ -z $hugo_version ]] || time_hugo "$size"
        time_site_gen "$size" same
      fi
      if has_set all || [[ -n $goal ]]; then
        time_site_gen "$size" all
      fi
      [[ -z $goal ]] || time_goal "$size"
      say "round $round of $runs done"
    done
    summarise "$size"
  done
  say 'removing what was put aside'
  rm -rf "$aside"
  printf '\neach run: %s\nmedians: %s\n' "$results" "$summary"
}

main
exit
