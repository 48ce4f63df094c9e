// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

int main(int argc, char *argv[])
{
    return runConsole(argc, argv);
}
