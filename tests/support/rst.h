// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractSocket;

// Ends the connection with a TCP reset instead of an orderly close: what a crashed server or a firewall does.
void resetConnection(QAbstractSocket &socket);
