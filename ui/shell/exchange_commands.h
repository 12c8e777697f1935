// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace letterdesk {

class Desk;

/// Asks where to, and writes everything the workspace holds as one readable file, in a worker.
void exportEverything(Desk& desk);

/// Asks for a file, and takes in what it holds, in a worker, as one step of undo; asks when records differ.
void importFile(Desk& desk);

} // namespace letterdesk
