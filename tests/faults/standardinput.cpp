// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/standardinput.h"

#include <unistd.h>

// Unbuffered, so that a QSocketNotifier is not misled.
QString nextLine()
{
    QByteArray line;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line.append(letter);
    return QString::fromUtf8(line);
}
