// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SightHint: why a list of customers is empty or short, and who may change that (D-19). Shows nothing to who sees all.
#pragma once

#include "store/whotoask.h"
#include "ui/context.h"
#include "ui/widgets/effectline.h"

namespace kontor::ui
{

class SightHint : public EffectLine
{
    Q_OBJECT

public:
    explicit SightHint(const Context &context, QWidget *parent = nullptr);

    /// What limits the person's sight, and whom to ask; empty where nothing does.
    QString sentence() const;

Q_SIGNALS:
    /// The sentence is another one.
    void changed();

private:
    struct Sight {
        QString visibility;
        QStringList sites; ///< that the person is tied to; none: all
        QList<Colleague> colleagues;
    };
    void ask();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    Sight m_sight;
    bool m_isKnown = false;
};

} // namespace kontor::ui
