// SPDX-License-Identifier: GPL-3.0-or-later
// ProvidedContentPanel: « fourni avec ce plan »: what lies in the folder `content` beside the open plan, off until a
// person accepts it, and off again once it is no longer what they accepted. GUI thread; the folder is read on the
// storage runner.
#pragma once

#include "services/providedcontent.h"
#include "viewmodels/plansession.h"
#include "viewmodels/preferences.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class ProvidedContentPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // what is there; empty: nothing
    Q_PROPERTY(QString problems READ problems NOTIFY changed FINAL) // what is left out and why, a line each
    Q_PROPERTY(bool used READ isUsed NOTIFY changed FINAL)
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed FINAL) // there is something to use

public:
    ProvidedContentPanel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                         QObject *parent = nullptr);

    QString summary() const;
    QString problems() const;
    bool isUsed() const { return m_used; }
    bool isUsable() const { return !m_content.files.isEmpty(); }

    Q_INVOKABLE void accept();
    Q_INVOKABLE void refuse();

Q_SIGNALS:
    void changed();
    void libraryChanged(); // it holds something else than before

private:
    void look();
    void take(const ProvidedContent &content);
    void use(bool used);
    [[nodiscard]] int countOf(const char *kind) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Preferences &m_preferences;
    ProvidedContent m_content;
    int m_request = 0;
    bool m_used = false;
};

} // namespace relais
