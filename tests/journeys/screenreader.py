#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the console as a screen reader does, by roles, names and actions over AT-SPI alone: goes to the breakers, trips
one, hears that it is forced open, resets it. Runs inside a desktop session; prints what it heard."""

import subprocess
import sys
import time

import pyatspi

WITHIN = 60.0  # seconds


def everything(root, depth=0):
    """The accessible and all below it; parts that vanish meanwhile are left out."""
    if root is None or depth > 30:
        return
    yield root
    try:
        children = [root.getChildAtIndex(i) for i in range(min(root.childCount, 400))]
    except Exception:  # the bus answers for a widget that is gone
        return
    for child in children:
        yield from everything(child, depth + 1)


def is_shown(node):
    try:
        states = node.getState()
        return states.contains(pyatspi.STATE_SHOWING)
    except Exception:
        return False


def look(root, role, name):
    for node in everything(root):
        try:
            if node.getRole() == role and name(node.name) and is_shown(node):
                return node
        except Exception:
            continue
    return None


def wait(find, what):
    deadline = time.monotonic() + WITHIN
    while True:
        found = find()
        if found:
            return found
        if time.monotonic() > deadline:
            sys.exit(f"not heard within {WITHIN:.0f} s: {what}")
        time.sleep(0.2)


def act(node, *names):
    """Does the first of its actions that has one of these names."""
    action = node.queryAction()
    offered = [action.getName(i) for i in range(action.nActions)]
    for name in names:
        if name in offered:
            action.doAction(offered.index(name))
            return
    sys.exit(f"{node.name}: has the actions {offered}, not {names}")


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def press(root, verb):
    """The button of that verb, whatever it says of the duration."""
    button = wait(lambda: look(root, pyatspi.ROLE_PUSH_BUTTON, lambda name: name.split(" ")[0] == verb),
                  f"button {verb}")
    wait(lambda: is_enabled(button), f"{verb} can be pressed")
    act(button, "Press")


def choose_first(table):
    table.queryTable().addRowSelection(0)


def announce():
    """Tells the desktop that a screen reader is there, as one does when it starts."""
    launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                        "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>"],
                       check=True, stdout=subprocess.DEVNULL)
    return launcher


def answer(application, reason, verb):
    """Fills in the dialog that asks before a breaker is changed."""
    dialog = wait(lambda: look(application, pyatspi.ROLE_DIALOG, bool), "dialog")
    print(f"dialog: {dialog.name}")
    field = wait(lambda: look(dialog, pyatspi.ROLE_TEXT, lambda text: "eason" in text), "field for the reason")
    field.queryEditableText().setTextContents(reason)
    press(dialog, verb)


def cells(table):
    names = []
    for node in everything(table):
        try:
            if node.getRole() == pyatspi.ROLE_TABLE_CELL and is_shown(node):
                names.append(node.name)
        except Exception:
            continue
    return names


def main(console, configuration, audit):
    launcher = announce()
    program = subprocess.Popen([console, "--config", configuration, "--audit", audit])
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        application = wait(lambda: next((child for child in desktop if child and child.get_process_id() == program.pid),
                                        None), "the console on the bus")
        window = wait(lambda: look(application, pyatspi.ROLE_FRAME, lambda text: "DWCP" in text), "window")
        print(f"window: {window.name}")
        table = wait(lambda: look(window, pyatspi.ROLE_TABLE, lambda text: text == "Breakers"), "table of breakers")
        wait(lambda: any("n1" in name for name in cells(table)), "a breaker of n1")
        print(f"first row: {cells(table)[:4]}")
        choose_first(table)
        press(window, "Trip")
        answer(application, "drill with a screen reader", "Trip")
        wait(lambda: any("orced open" in name for name in cells(table)), "forced open")
        print("heard: forced open")
        choose_first(table)
        press(window, "Reset")
        answer(application, "drill is over", "Reset")
        wait(lambda: not any("orced open" in name for name in cells(table)), "no longer forced open")
        print("heard: not forced open any more")
    finally:
        program.terminate()
        program.wait(10)
        launcher.terminate()
        launcher.wait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
