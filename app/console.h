// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole program: command line in, exit code out (2 for a mistake on the command line).
int runConsole(int argc, char *argv[]);
