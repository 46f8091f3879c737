"""`studydeck completion`."""

import click

from studydeck.cli.output import echo, echo_cells

_BASH = r"""
# studydeck: completion for bash
_studydeck() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        case $word in
            $'\tfiles') compopt -o default 2>/dev/null; return ;;
            $'\tfolders') compopt -o dirnames 2>/dev/null; return ;;
            */ | *:) compopt -o nospace 2>/dev/null ;;
        esac
        COMPREPLY+=("$word")
    done < <(studydeck completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o nosort -F _studydeck studydeck 2>/dev/null || complete -F _studydeck studydeck
"""

_ZSH = r"""
#compdef studydeck
# studydeck: completion for zsh
_studydeck() {
    local line word about
    local -a found shown open_found open_shown
    for line in "${(@f)$(studydeck completion zsh -- "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
        word=${line%%$'\t'*} about=${line#*$'\t'}
        case $line in
            '') continue ;;
            $'\tfiles') _files; return ;;
            $'\tfolders') _files -/; return ;;
        esac
        [[ -n $about ]] && about="$word  -- $about" || about=$word
        if [[ $word == *[/:] ]]; then
            open_found+=("$word") open_shown+=("$about")
        else
            found+=("$word") shown+=("$about")
        fi
    done
    (( $#open_found )) && compadd -S '' -l -d open_shown -a -- open_found
    (( $#found )) && compadd -l -d shown -a -- found
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _studydeck "$@"
else
    compdef _studydeck studydeck
fi
"""

_FISH = r"""
# studydeck: completion for fish
function __studydeck_complete
    set -l given (commandline -opc)
    set -e given[1]
    set -l current (commandline -ct)
    for line in (studydeck completion fish -- $given "$current" 2>/dev/null)
        switch $line
            case \tfiles
                __fish_complete_path $current
            case \tfolders
                __fish_complete_directories $current
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c studydeck -f -a '(__studydeck_complete)'
"""

SCRIPTS = {"bash": _BASH.lstrip(), "zsh": _ZSH.lstrip(), "fish": _FISH.lstrip()}


@click.command(
    "completion",
    epilog='Example, for bash: `eval "$(studydeck completion bash)"`',
    context_settings={"ignore_unknown_options": True},
)
@click.argument("shell", type=click.Choice(list(SCRIPTS)))
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="[-- WORD...]")
def command(shell: str, words: tuple[str, ...]) -> None:
    """Print a script with which the shell completes commands, options, decks, tags and notes.

    With the words of a command line behind `--`, print what the last of them may become instead: so the script asks.
    """
    if not words:
        echo(SCRIPTS[shell].rstrip("\n"))
        return
    from studydeck.cli.completing import answer

    for cells in answer(shell, words):
        echo_cells(*cells)
