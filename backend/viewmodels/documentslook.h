// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsLook: the firm's own look of its documents (logo, one colour, a line at the foot, styles of DOCX files),
// read once on the documents' runner and kept in the user's folder whenever it changes. GUI thread.
#pragma once

#include "viewmodels/windowservices.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class DocumentsLook final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    Q_PROPERTY(bool hasLogo READ hasLogo NOTIFY changed FINAL)
    Q_PROPERTY(QUrl logo READ logo NOTIFY changed FINAL) // empty: none
    Q_PROPERTY(QString accent READ accent NOTIFY changed FINAL) // "#20508F"; empty: ours
    Q_PROPERTY(QString footer READ footer NOTIFY changed FINAL)
    Q_PROPERTY(bool hasStyles READ hasStyles NOTIFY changed FINAL) // of DOCX files
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString accentProblem READ accentProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    DocumentsLook(const WindowServices &services, QObject *parent);

    bool isAvailable() const { return m_services.templates != nullptr; }
    bool hasLogo() const { return !m_look.logo.isEmpty(); }
    QUrl logo() const;
    QString accent() const { return m_look.accent ? accentText(*m_look.accent) : QString(); }
    QString footer() const { return m_look.footer; }
    bool hasStyles() const { return !m_look.referenceDocx.isEmpty(); }
    QString summary() const;
    QString accentProblem() const { return m_accentProblem; }
    QString problem() const { return m_problem; }
    [[nodiscard]] const FirmTemplate &look() const { return m_look; }

    Q_INVOKABLE void takeLogo(const QUrl &file);
    Q_INVOKABLE void takeStyles(const QUrl &file);
    Q_INVOKABLE void removeLogo();
    Q_INVOKABLE void removeStyles();
    // Empty: ours again. What is no colour, or too pale, is told and not taken.
    Q_INVOKABLE void setAccent(const QString &text);
    Q_INVOKABLE void setFooter(const QString &text);
    // Once; nothing before somebody looks.
    void read();

Q_SIGNALS:
    void changed();

private:
    using Part = QByteArray FirmTemplate::*;

    void take(const QUrl &file, Result<QByteArray> (FirmTemplates::*check)(const QString &) const, Part part);
    void keep(const FirmTemplate &look);
    void tell(const Error &error);

    const WindowServices &m_services;
    FirmTemplate m_look;
    bool m_read = false;
    QString m_accentProblem;
    QString m_problem;
};

} // namespace relais
