// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/giveway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace kontor
{

// Priorities of QThread mean nothing to Linux' usual scheduler; a thread's own niceness does.
void giveWayToWindows()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, id_t(gettid()), 15);
#endif
}

} // namespace kontor
