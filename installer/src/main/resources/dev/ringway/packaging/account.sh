# The account of the service. A root without accounts of its own, such as a bare directory, gets none.
# getent sees directory services too, but cannot look into another root.
account_line() {
    if [ -z "$root" ]; then
        getent passwd '@user@'
    else
        grep '^@user@:' "$root/etc/passwd"
    fi
}

has_accounts() {
    [ -f "$root/etc/passwd" ] && [ -f "$root/etc/group" ]
}

create_account() {
    if account_line >/dev/null 2>&1; then
        return 0
    fi
    group='--user-group'
    if grep -q '^@user@:' "$root/etc/group"; then
        group='--gid=@user@'
    fi
    useradd ${root:+--prefix "$root"} --system "$group" --no-create-home --home-dir '@stateDirectory@' \
        --shell /usr/sbin/nologin --comment '@packageName@ service' '@user@'
}

create_state_directory() {
    mkdir -p "$root@stateDirectory@"
    chmod 0750 "$root@stateDirectory@"
    if has_accounts; then
        create_account
        chown "$(account_line | cut -d: -f3,4)" "$root@stateDirectory@"
    fi
}

# userdel leaves the group behind in another root, and on systems without groups of one user.
remove_group() {
    if grep -q '^@user@:[^:]*:[^:]*:$' "$root/etc/group"; then
        groupdel ${root:+--prefix "$root"} '@user@' || echo "The group @user@ could not be removed." >&2
    fi
}

# Only the account made above has its home here: one that was there before stays.
remove_account_and_state() {
    if has_accounts && [ "$(account_line | cut -d: -f6)" = '@stateDirectory@' ]; then
        userdel ${root:+--prefix "$root"} '@user@' || echo "The account @user@ could not be removed." >&2
        remove_group
    fi
    rm -rf "$root@stateDirectory@"
}
