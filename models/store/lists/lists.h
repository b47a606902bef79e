// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the program, one specification a file.
#pragma once

#include "store/listspec.h"

#include <QtGlobal>

namespace kontor::lists
{

const ListSpec &submandants();
const ListSpec &customers();
const ListSpec &users();
const ListSpec &dealerIds();
const ListSpec &assignments();
const ListSpec &sites();
const ListSpec &products();
const ListSpec &mandants();
const ListSpec &reports();
const ListSpec &views();
const ListSpec &deputies();
const ListSpec &log();
/// Of a replica alone, and so not among listSpecs(): what the server has not decided, and what a person has to.
const ListSpec &outbox();
const ListSpec &conflicts();

} // namespace kontor::lists
